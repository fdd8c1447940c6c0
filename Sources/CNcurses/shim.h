#ifndef BELLHOP_CNCURSES_SHIM_H
#define BELLHOP_CNCURSES_SHIM_H

#include <stdbool.h>
#include <stdio.h>

#define NCURSES_WIDECHAR 1
#include <curses.h>

// Attributes: the macros contain casts, which Swift doesn't import.
static const attr_t shim_bold = A_BOLD;
static const attr_t shim_dim = A_DIM;
static const attr_t shim_underline = A_UNDERLINE;
static const attr_t shim_reverse = A_REVERSE;
#ifdef A_ITALIC
static const attr_t shim_italic = A_ITALIC;
#else
static const attr_t shim_italic = A_NORMAL;
#endif

// `stdin` and `stdout` are mutable globals, which Swift 6 rejects. False if the terminal's description isn't usable.
static inline bool shim_open(const char *name) {
  return newterm((char *)name, stdout, stdin) != NULL;
}

// `stdscr` is a mutable global, which Swift 6 rejects. Application keypad mode, no flush on an interrupt key.
static inline void shim_prepare_screen(void) {
  keypad(stdscr, true);
  intrflush(stdscr, false);
}

// `tigetstr` answers (char *)-1 for a name that isn't a string capability, a value that Swift can't compare with.
static inline const char *shim_capability(const char *name) {
  const char *text = tigetstr((char *)name);
  return text == (const char *)-1 ? NULL : text;
}

// `COLORS` is a mutable global, which Swift 6 rejects. 0 before `start_color`.
static inline int shim_colors(void) {
  return COLORS;
}

// `LINES` is a mutable global, which Swift 6 rejects.
static inline int shim_rows(void) {
  return LINES;
}

// `COLS` is a mutable global, which Swift 6 rejects.
static inline int shim_columns(void) {
  return COLS;
}

// `stdscr` again, and `wattr_set` is a macro. The status is dropped: writing the last cell of the screen is an "error".
static inline void shim_put(int row, int column, const char *text, int bytes, attr_t attributes, short pair) {
  wattr_set(stdscr, attributes, pair, NULL);
  mvwaddnstr(stdscr, row, column, text, bytes);
}

// `stdscr` again. Sends what changed, and leaves the cursor there.
static inline void shim_show(int row, int column) {
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

// `curscr` is a mutable global, which Swift 6 rejects. The next `shim_show` clears and paints everything.
static inline void shim_distrust_screen(void) {
  clearok(curscr, true);
}

#endif
