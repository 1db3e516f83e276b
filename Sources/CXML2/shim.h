#pragma once
#include <libxml/xmlreader.h>

/// Frees what libxml2 handed over; `xmlFree` is a variable, which only a thread of its own may read in Swift.
static inline void cxml2_free(void *text) { xmlFree(text); }
