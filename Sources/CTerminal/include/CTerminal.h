#ifndef BELLHOP_CTERMINAL_H
#define BELLHOP_CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What must work inside a signal handler, where Swift can't go, and a few calls that Swift doesn't import.
// The terminal is file descriptor 0 for reading and 1 for writing.

// MARK: - Restoring the terminal (restore.c)

/// Keeps the modes that the terminal has now, to be restored later. False if it isn't a terminal.
bool terminal_save_modes(void);

/// From here on, whatever ends the process writes these bytes and restores the saved modes. At most 512 bytes are kept.
void terminal_arm(const char *bytes, size_t count);

/// The terminal has been restored in another way: `terminal_restore` does nothing until it is armed again.
void terminal_disarm(void);

/// Writes the bytes and restores the modes, once. Async-signal-safe; gives up after a second on a stuck terminal.
/// True if this call restored it.
bool terminal_restore(void);

/// Restores the saved modes only.
void terminal_restore_modes(void);

/// Writes all the bytes, waiting for a slow terminal.
void terminal_write(const char *bytes, size_t count);

/// Writes the bytes, but gives up after a second on a terminal that doesn't read. Async-signal-safe.
void terminal_write_briefly(const char *bytes, size_t count);

// MARK: - Faults (fault.c)

/// Takes over the signals that end a program at fault: the terminal is restored, a note is written, and the signal's
/// default action follows. Never chained to a handler set before.
void terminal_catch_faults(void);

/// What a fault leaves on the restored terminal. At most 1023 bytes are kept.
void terminal_set_fault_note(const char *bytes, size_t count);

// MARK: - Signals (signals.c)

/// Catches WINCH, TSTP, CONT, TERM, HUP, INT and PIPE. Returns a descriptor that gets readable when one arrives, or -1.
/// A second TERM or INT, a quarter of a second after an unanswered request to end, restores the terminal and ends the
/// process at once: the main thread may be stuck.
int terminal_watch_signals(void);

/// Empties the descriptor of `terminal_watch_signals`. Then ask `terminal_take_signal` for each signal.
void terminal_drain_wakes(void);

/// Whether the signal arrived since the last time it was asked for.
bool terminal_take_signal(int signal);

/// Whether the signal arrived and wasn't taken yet.
bool terminal_has_signal(int signal);

/// Gives the signals back to whoever had them before `terminal_watch_signals`.
void terminal_unwatch_signals(void);

/// Whether there can be a shell that continues this process once it is stopped.
bool terminal_can_stop(void);

/// Stops the whole job, as Ctrl-Z does, and returns when it is continued. False if the system didn't stop it.
bool terminal_stop_job(void);

/// Whether this process may use the terminal now, or a shell has it.
bool terminal_is_foreground(void);

// MARK: - Standard error (errors.c)

/// Sends standard error to this file (made if needed, readable by its owner only), or to nowhere if it can't be opened.
/// True if it goes to the file.
bool terminal_redirect_errors(const char *path);

/// Sends standard error where it went before.
void terminal_return_errors(void);

// MARK: - Facts (facts.c)

/// The size of the terminal's window in cells. False if it doesn't know.
bool terminal_window_size(int *columns, int *rows);

/// Whether input can be read without waiting.
bool terminal_has_input(void);

/// Columns that libc, and so ncurses, gives to a scalar; -1 if it can't be shown.
int terminal_width(uint32_t scalar);

/// Whether the current LC_CTYPE is UTF-8.
bool terminal_is_utf8(void);

#endif
