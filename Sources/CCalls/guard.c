#include "CCalls.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

static bool refuses_v4(const uint8_t *bytes) {
  static const uint8_t metadata[4] = {100, 100, 100, 200};
  return bytes[0] == 0                               // this network, and 0.0.0.0 (RFC 1122 §3.2.1.3)
    || (bytes[0] == 169 && bytes[1] == 254)          // link-local (RFC 3927), where most clouds keep their metadata
    || (bytes[0] >= 224 && bytes[0] <= 239)          // multicast (RFC 5771)
    || memcmp(bytes, "\xff\xff\xff\xff", 4) == 0     // broadcast
    || memcmp(bytes, metadata, 4) == 0;              // a cloud's metadata outside link-local
}

static bool refuses_v6(const uint8_t *bytes) {
  static const uint8_t zeros[16], mapped[12] = {[10] = 0xff, [11] = 0xff}, translated[12] = {0, 0x64, 0xff, 0x9b};
  static const uint8_t metadata[2][16] = {
    {0xfd, 0x00, 0x0e, 0xc2, [14] = 0x02, [15] = 0x54},
    {0xfd, 0x20, 0x00, 0xce, [14] = 0x02, [15] = 0x54},
  };
  static const uint8_t loopback[16] = {[15] = 1};
  if (memcmp(bytes, loopback, 16) == 0) return false;
  // An address of the older kind in the clothes of the newer (RFC 4291 §2.5.5, RFC 6052): the older one counts.
  if (memcmp(bytes, mapped, 12) == 0 || memcmp(bytes, translated, 12) == 0 || memcmp(bytes, zeros, 12) == 0) {
    return refuses_v4(bytes + 12);
  }
  return (bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80)  // link-local
    || bytes[0] == 0xff                                   // multicast
    || memcmp(bytes, metadata[0], 16) == 0 || memcmp(bytes, metadata[1], 16) == 0;
}

bool call_refuses(const struct sockaddr *address, socklen_t length) {
  if (address->sa_family == AF_INET && length >= sizeof(struct sockaddr_in)) {
    return refuses_v4((const uint8_t *)&((const struct sockaddr_in *)address)->sin_addr);
  }
  if (address->sa_family == AF_INET6 && length >= sizeof(struct sockaddr_in6)) {
    return refuses_v6((const uint8_t *)&((const struct sockaddr_in6 *)address)->sin6_addr);
  }
  return false;
}

static atomic_bool guarding;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char refused[INET6_ADDRSTRLEN];

void call_guard_connections(void) {
  atomic_store(&guarding, true);
}

bool call_take_refused(char *text, size_t size) {
  pthread_mutex_lock(&lock);
  bool is_any = refused[0] != 0 && strlen(refused) < size;
  if (is_any) strcpy(text, refused);
  refused[0] = 0;
  pthread_mutex_unlock(&lock);
  return is_any;
}

#ifdef __linux__
#include <sys/syscall.h>

static void note(const struct sockaddr *address) {
  const void *bytes = address->sa_family == AF_INET ? (const void *)&((const struct sockaddr_in *)address)->sin_addr
                                                    : (const void *)&((const struct sockaddr_in6 *)address)->sin6_addr;
  pthread_mutex_lock(&lock);
  if (inet_ntop(address->sa_family, bytes, refused, sizeof refused) == NULL) strcpy(refused, "?");
  pthread_mutex_unlock(&lock);
}

// Stands in front of the C library's function of this name. A name is resolved inside the HTTP library, and may be
// resolved to something else a moment after anybody looked; only here is the address the one that is connected to.
int connect(int socket, const struct sockaddr *address, socklen_t length) {
  if (atomic_load(&guarding) && address != NULL && call_refuses(address, length)) {
    note(address);
    errno = EACCES;
    return -1;
  }
  return (int)syscall(SYS_connect, socket, address, length);
}
#endif
