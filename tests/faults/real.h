#pragma once
#include <dlfcn.h>

/// The function of this name behind the preloaded one: `static const auto real = behind<int(int)>("fsync");`
template <class Function>
Function* behind(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}
