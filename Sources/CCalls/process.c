#define _GNU_SOURCE

#include "CCalls.h"

#include <pthread.h>
#include <sys/resource.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

void call_refuse_cores(void) {
  struct rlimit nothing = {0, 0};
  setrlimit(RLIMIT_CORE, &nothing);
#ifdef __linux__
  // A system that hands cores to a program doesn't ask for the limit.
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void call_limit_memory(size_t bytes) {
  struct rlimit limit = {bytes, bytes};
  setrlimit(RLIMIT_DATA, &limit);
}

void call_name_process(const char *name) {
#ifdef __linux__
  prctl(PR_SET_NAME, name, 0, 0, 0);
#else
  pthread_setname_np(name);
#endif
}
