#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <time.h>
#include <unistd.h>

static const int watched[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGPIPE};
enum { watched_count = sizeof watched / sizeof *watched, signal_limit = 64 };

static struct sigaction before[watched_count];
static atomic_bool arrived[signal_limit];
static int wake_read = -1;
static int wake_write = -1;
// When the first request to end arrived, in milliseconds of the monotonic clock; 0 before.
static _Atomic long long asked_to_end_at;

static long long milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000 + 1;
}

// A closing terminal sends several HUPs at once (from the shell and from the system), and `timeout` may send TERM
// twice: only a TERM or INT that comes a while after the first request means that it isn't being answered.
static bool is_impatient(int number) {
  if (number != SIGTERM && number != SIGINT && number != SIGHUP) return false;
  long long none = 0;
  long long now = milliseconds();
  if (atomic_compare_exchange_strong(&asked_to_end_at, &none, now)) return false;
  return number != SIGHUP && now - none >= 250;
}

static void note_signal(int number) {
  if (number == SIGPIPE) return;
  int error = errno;
  if (is_impatient(number)) {
    terminal_restore();
    signal(number, SIG_DFL);
    sigset_t own;
    sigemptyset(&own);
    sigaddset(&own, number);
    pthread_sigmask(SIG_UNBLOCK, &own, NULL);
    raise(number);
  }
  atomic_store(&arrived[number], true);
  ssize_t ignored = write(wake_write, "!", 1);
  (void)ignored;
  errno = error;
}

static void install(int number, struct sigaction *old) {
  struct sigaction action = {.sa_handler = note_signal, .sa_flags = SA_RESTART | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  sigaction(number, &action, old);
}

static bool make_wake_pipe(void) {
  int ends[2];
  if (wake_read >= 0) return true;
  if (pipe(ends) != 0) return false;
  for (int index = 0; index < 2; index++) {
    fcntl(ends[index], F_SETFD, FD_CLOEXEC);
    fcntl(ends[index], F_SETFL, O_NONBLOCK);
  }
  wake_read = ends[0];
  wake_write = ends[1];
  return true;
}

int terminal_watch_signals(void) {
  if (!make_wake_pipe()) return -1;
  atomic_store(&asked_to_end_at, 0);
  for (int index = 0; index < watched_count; index++) {
    atomic_store(&arrived[watched[index]], false);
    install(watched[index], &before[index]);
    // A signal that was ignored when the program started (nohup) stays so.
    if (before[index].sa_handler == SIG_IGN) sigaction(watched[index], &before[index], NULL);
  }
  return wake_read;
}

void terminal_unwatch_signals(void) {
  for (int index = 0; index < watched_count; index++) sigaction(watched[index], &before[index], NULL);
}

void terminal_drain_wakes(void) {
  char bytes[64];
  while (read(wake_read, bytes, sizeof bytes) > 0) {
  }
}

bool terminal_take_signal(int number) {
  return number > 0 && number < signal_limit && atomic_exchange(&arrived[number], false);
}

bool terminal_has_signal(int number) {
  return number > 0 && number < signal_limit && atomic_load(&arrived[number]);
}

bool terminal_can_stop(void) {
  return getsid(0) != getpid();
}

bool terminal_stop_job(void) {
  terminal_take_signal(SIGCONT);
  signal(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  install(SIGTSTP, NULL);
  return terminal_take_signal(SIGCONT);
}

bool terminal_is_foreground(void) {
  pid_t group = tcgetpgrp(STDIN_FILENO);
  return group < 0 || group == getpgrp();
}
