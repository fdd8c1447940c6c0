#include "CWordTable.h"

// `#embed` is C23 and an extension before; every clang that comes with Swift 6.1 or later has it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static _Alignas(64) const uint8_t table[] = {
#embed "words-en.bin"
};

const uint8_t *word_table_bytes(void) { return table; }

size_t word_table_size(void) { return sizeof table; }
