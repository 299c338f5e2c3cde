# One target carries every flag; each room links it.
add_library(regulars_flags INTERFACE)
target_include_directories(regulars_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(regulars_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-align -Wunused -Wimplicit-fallthrough -Wextra-semi
  $<$<BOOL:${REGULARS_WERROR}>:-Werror>
  # g++ 12 finds these by flow analysis inside the standard library's own strings and functions, wrongly (GCC bugs 105329, 105562):
  # they stay warnings.
  -Wno-error=array-bounds -Wno-error=maybe-uninitialized -Wno-error=stringop-overflow -Wno-error=stringop-overread
  -Wno-error=restrict -Wno-error=dangling-pointer -Wno-error=free-nonheap-object)
target_compile_definitions(regulars_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_KEYWORDS QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK
  REGULARS_VERSION="${PROJECT_VERSION}")
if(REGULARS_SANITIZE)
  target_compile_options(regulars_flags INTERFACE -fsanitize=${REGULARS_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(regulars_flags INTERFACE -fsanitize=${REGULARS_SANITIZE})
endif()
