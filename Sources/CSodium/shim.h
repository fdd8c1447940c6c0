#ifndef BELLHOP_CSODIUM_SHIM_H
#define BELLHOP_CSODIUM_SHIM_H

#include <sodium.h>

#endif
