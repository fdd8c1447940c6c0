#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved_modes;
static bool has_saved_modes;
static char restore_bytes[512];
static size_t restore_count;
static atomic_bool armed;

bool terminal_save_modes(void) {
  struct termios modes;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return false;
  saved_modes = modes;
  has_saved_modes = true;
  return true;
}

// A process in the background that sets modes is stopped by SIGTTOU, unless it blocks it.
static void set_modes(void) {
  if (!has_saved_modes) return;
  sigset_t block, before;
  sigemptyset(&block);
  sigaddset(&block, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &block, &before);
  while (tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes) != 0 && errno == EINTR) {
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void terminal_restore_modes(void) {
  set_modes();
}

static void restore_at_exit(void) {
  terminal_restore();
}

void terminal_arm(const char *bytes, size_t count) {
  static bool registered;
  if (!registered) {
    registered = true;
    atexit(restore_at_exit);
  }
  atomic_store(&armed, false);
  restore_count = count < sizeof restore_bytes ? count : sizeof restore_bytes;
  memcpy(restore_bytes, bytes, restore_count);
  atomic_store(&armed, true);
}

void terminal_disarm(void) {
  atomic_store(&armed, false);
}

// A terminal that doesn't read (a frozen pane, a dead link) must not keep a process from ending: no write blocks, and
// ten waits of 100 ms are all it gets.
void terminal_write_briefly(const char *bytes, size_t count) {
  int flags = fcntl(STDOUT_FILENO, F_GETFL);
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK);
  for (int waits = 0; count > 0 && waits < 10;) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written >= 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      struct pollfd ready = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&ready, 1, 100);
      waits += 1;
    } else if (errno != EINTR) {
      break;
    }
  }
  if (flags >= 0) fcntl(STDOUT_FILENO, F_SETFL, flags);
}

bool terminal_restore(void) {
  int error = errno;
  bool mine = atomic_exchange(&armed, false);
  if (mine) {
    terminal_write_briefly(restore_bytes, restore_count);
    set_modes();
  }
  errno = error;
  return mine;
}

void terminal_write(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written >= 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      struct pollfd ready = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&ready, 1, -1);
    } else if (errno != EINTR) {
      return;
    }
  }
}
