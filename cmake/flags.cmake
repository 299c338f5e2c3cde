# One target carries every flag; each room links it.
add_library(regulars_flags INTERFACE)
target_include_directories(regulars_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(regulars_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-align -Wunused -Wimplicit-fallthrough -Wextra-semi
  $<$<BOOL:${REGULARS_WERROR}>:-Werror>)
target_compile_definitions(regulars_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_KEYWORDS QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK
  REGULARS_VERSION="${PROJECT_VERSION}")
if(REGULARS_SANITIZE)
  target_compile_options(regulars_flags INTERFACE -fsanitize=${REGULARS_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(regulars_flags INTERFACE -fsanitize=${REGULARS_SANITIZE})
endif()
