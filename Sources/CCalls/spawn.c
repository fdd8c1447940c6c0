#define _GNU_SOURCE

#include "CCalls.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>
#endif

static int make_pair(int ends[2]) {
#ifdef SOCK_CLOEXEC
  // In one step: another thread may start a program of its own at any moment.
  return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0 ? 0 : errno;
#else
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return errno;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  int on = 1;
  setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
  return 0;
#endif
}

static int set_files(posix_spawn_file_actions_t *files, int end) {
  int fault = posix_spawn_file_actions_adddup2(files, end, call_socket);
  if (fault == 0) fault = posix_spawn_file_actions_addopen(files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  if (fault == 0) fault = posix_spawn_file_actions_addopen(files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  if (fault == 0) fault = posix_spawn_file_actions_addopen(files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
#ifdef __linux__
  // What was opened without close-on-exec, by whatever library, stays here, too.
  if (fault == 0) fault = posix_spawn_file_actions_addclosefrom_np(files, call_socket + 1);
#endif
  return fault;
}

static int set_attributes(posix_spawnattr_t *attributes) {
  // A session of its own: the keys that stop or end what is in the foreground don't reach it.
  short flags = POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
#ifdef __APPLE__
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  int fault = posix_spawnattr_setflags(attributes, flags);
  if (fault == 0) fault = posix_spawnattr_setsigdefault(attributes, &all);
  if (fault == 0) fault = posix_spawnattr_setsigmask(attributes, &none);
  return fault;
}

int call_spawn(
  const char *program, char *const arguments[], char *const environment[], pid_t *process, int *socket
) {
  int ends[2];
  int fault = make_pair(ends);
  if (fault != 0) return fault;

  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&files);
  posix_spawnattr_init(&attributes);
  fault = set_files(&files, ends[1]);
  if (fault == 0) fault = set_attributes(&attributes);
  if (fault == 0) fault = posix_spawn(process, program, &files, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);

  close(ends[1]);
  if (fault == 0) {
    *socket = ends[0];
  } else {
    close(ends[0]);
  }
  return fault;
}

bool call_has_socket(void) {
  struct stat facts;
  struct sockaddr_storage name;
  socklen_t length = sizeof name;
  return fstat(call_socket, &facts) == 0 && S_ISSOCK(facts.st_mode)
    && getsockname(call_socket, (struct sockaddr *)&name, &length) == 0 && name.ss_family == AF_UNIX;
}

void call_start_afresh(const char *command) {
#if defined(__linux__) && defined(SYS_close_range)
  // What libraries have left open is of the old process. Closed at the last moment: threads that use it still run.
  const unsigned int when_replaced = 1U << 2;
  if (syscall(SYS_close_range, call_socket + 1U, ~0U, when_replaced) != 0) return;
  char *const arguments[] = {"bellhop", (char *)command, NULL};
  execv("/proc/self/exe", arguments);
#else
  (void)command;
#endif
}
