#include "CTerminal.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static char note[1024];
static atomic_size_t note_count;
static atomic_bool ending;

// The main thread's stack may be what overflowed.
static char handler_stack[64 * 1024];

// A stack overflow or an abort prints nothing itself: the log would be told of, and be empty.
static void name_fault(int number) {
  char line[] = "Ended by signal 00.\n";
  char *digits = line + sizeof "Ended by signal " - 1;
  digits[0] = (char)('0' + number / 10 % 10);
  digits[1] = (char)('0' + number % 10);
  ssize_t ignored = write(STDERR_FILENO, line, sizeof line - 1);
  (void)ignored;
}

static void end_at_fault(int number) {
  if (atomic_exchange(&ending, true)) {
    // Another thread is restoring the terminal: it will end the process. A second is plenty.
    struct timespec second = {.tv_sec = 1};
    nanosleep(&second, NULL);
  } else if (terminal_restore()) {
    name_fault(number);
    terminal_write_briefly(note, atomic_load(&note_count));
  }
  signal(number, SIG_DFL);
  sigset_t own;
  sigemptyset(&own);
  sigaddset(&own, number);
  pthread_sigmask(SIG_UNBLOCK, &own, NULL);
  raise(number);
}

void terminal_catch_faults(void) {
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);

  // No SA_RESETHAND: a second thread that trips over the same fault would end the process while the first restores.
  // A fault inside the handler ends it all the same, since every signal is blocked there.
  struct sigaction action = {.sa_handler = end_at_fault, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS, SIGQUIT,
                               SIGXCPU, SIGXFSZ, SIGALRM, SIGUSR1, SIGUSR2};
  for (size_t index = 0; index < sizeof faults / sizeof *faults; index++) sigaction(faults[index], &action, NULL);
}

void terminal_set_fault_note(const char *bytes, size_t count) {
  size_t kept = count < sizeof note ? count : sizeof note - 1;
  atomic_store(&note_count, 0);
  memcpy(note, bytes, kept);
  atomic_store(&note_count, kept);
}
