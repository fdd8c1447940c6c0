#include "CLexicons.h"

#include <string.h>

// `#embed` is C23 and an extension before; every clang that comes with Swift 6.1 or later has it.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Two files for each language, and one of what is the same in all of them. A language that is added is named twice here.
static const uint8_t api_lexicon[] = {
#embed "lexicons/api.lexicon"
};
static const uint8_t common_lexicon[] = {
#embed "lexicons/common.lexicon"
};
static const uint8_t en_lexicon[] = {
#embed "lexicons/en.lexicon"
};
static const uint8_t en_sentences[] = {
#embed "lexicons/en.sentences"
};
static const uint8_t fr_lexicon[] = {
#embed "lexicons/fr.lexicon"
};
static const uint8_t fr_sentences[] = {
#embed "lexicons/fr.sentences"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t size;
} files[] = {
    {"api.lexicon", api_lexicon, sizeof api_lexicon},
    {"common.lexicon", common_lexicon, sizeof common_lexicon},
    {"en.lexicon", en_lexicon, sizeof en_lexicon},
    {"en.sentences", en_sentences, sizeof en_sentences},
    {"fr.lexicon", fr_lexicon, sizeof fr_lexicon},
    {"fr.sentences", fr_sentences, sizeof fr_sentences},
};

const uint8_t *lexicon_file(const char *name, size_t *size) {
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
    if (strcmp(files[i].name, name) != 0) continue;
    *size = files[i].size;
    return files[i].bytes;
  }
  *size = 0;
  return NULL;
}
