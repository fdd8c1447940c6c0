#include "CTerminal.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static int own_errors = -1;

bool terminal_redirect_errors(const char *path) {
  if (own_errors >= 0) return false;
  int flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
  int file = open(path, flags, S_IRUSR | S_IWUSR);
  struct stat facts;
  bool is_file = file >= 0 && fstat(file, &facts) == 0 && S_ISREG(facts.st_mode);
  if (is_file) {
    fchmod(file, S_IRUSR | S_IWUSR);
  } else {
    if (file >= 0) close(file);
    file = open("/dev/null", O_WRONLY | O_CLOEXEC);
  }
  if (file < 0) return false;
  own_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(file, STDERR_FILENO);
  close(file);
  return is_file;
}

void terminal_return_errors(void) {
  if (own_errors < 0) return;
  dup2(own_errors, STDERR_FILENO);
  close(own_errors);
  own_errors = -1;
}
