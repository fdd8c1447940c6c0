/// The words and the sentences of each language, which lie in the program as they lie in their files: docs/languages.md
/// says how they are written.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// A file's first byte, such as that of `en.lexicon`. It never changes and lives as long as the process.
///
/// Returns NULL, and a size of 0, when no file of that name was built in.
const uint8_t *lexicon_file(const char *name, size_t *size);
