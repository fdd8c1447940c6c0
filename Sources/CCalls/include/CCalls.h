#ifndef BELLHOP_CCALLS_H
#define BELLHOP_CCALLS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/types.h>

// What the process that carries a call needs of the system and Swift can't reach: to be started with nothing of its
// parent's but one socket, to leave nothing behind, and to look at an address before anything is sent to it.

// MARK: - Starting a child (spawn.c)

/// The child's end of the socket that joins it to its parent.
enum { call_socket = 3 };

/// Starts a program in a session of its own, with `call_socket` as its only open file beside 0, 1 and 2, which are
/// `/dev/null`. Signals are as in a fresh program.
///
/// Both arrays end with NULL. Gives the process and the parent's end of the socket; returns 0 or an `errno`.
int call_spawn(
  const char *program, char *const arguments[], char *const environment[], pid_t *process, int *socket
);

/// Whether `call_socket` is one end of a local socket, as `call_spawn` leaves it.
bool call_has_socket(void);

/// Puts a new process of the same program into this one's place, with its socket and with this one word as its command.
/// Returns only where that can't be done.
void call_start_afresh(const char *command);

// MARK: - What a process leaves behind (process.c)

/// Nothing of this process's memory is ever written to a file, by a crash or on another process's demand.
void call_refuse_cores(void);

/// No more than this many bytes of memory are given to this process.
void call_limit_memory(size_t bytes);

/// What the list of processes calls this one; 15 characters at most.
void call_name_process(const char *name);

// MARK: - Addresses (guard.c)

/// Whether an address is one that no API has: of the network's own machinery, of a cloud's metadata, or of many.
bool call_refuses(const struct sockaddr *address, socklen_t length);

/// From here on, no connection of this process is made to such an address.
void call_guard_connections(void);

/// The address that was refused last, since this was asked before; false when there was none.
bool call_take_refused(char *text, size_t size);

// MARK: - Traps (traps.c)

/// From here on, a thread that traps stands still instead of ending the process, so that what other threads have in
/// hand can still be told. Only for a process that ends soon after: see `call_wait_for_trap`.
bool call_hold_traps(void);

/// Returns once a thread has trapped. The process ends by itself a moment later, whatever happens.
void call_wait_for_trap(void);

#endif
