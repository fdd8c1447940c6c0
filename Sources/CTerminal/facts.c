#include "CTerminal.h"

#include <langinfo.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

bool terminal_window_size(int *columns, int *rows) {
  struct winsize window;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0 || window.ws_col == 0 || window.ws_row == 0) return false;
  *columns = window.ws_col;
  *rows = window.ws_row;
  return true;
}

bool terminal_has_input(void) {
  struct pollfd ready = {.fd = STDIN_FILENO, .events = POLLIN};
  return poll(&ready, 1, 0) > 0;
}

int terminal_width(uint32_t scalar) {
  return wcwidth((wchar_t)scalar);
}

bool terminal_is_utf8(void) {
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}
