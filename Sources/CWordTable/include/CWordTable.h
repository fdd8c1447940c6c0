/// The English word table, which lies in the program as it lies in its file: docs/understanding.md says what is in it.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// The first byte of the table. It is aligned to 64 bytes, never changes, and lives as long as the process.
const uint8_t *word_table_bytes(void);

/// How many bytes the table has.
size_t word_table_size(void);
