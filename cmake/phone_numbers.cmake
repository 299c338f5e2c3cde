# Google's rules for phone numbers, with the two libraries they stand on, linked into the program: as shared libraries they are
# ten more files to load at each start, a tenth of the work until the window stands. Where no archives are installed, they are
# loaded after all.
set(archives "")
foreach(name phonenumber protobuf absl_hash absl_raw_hash_set absl_city absl_low_level_hash absl_strings absl_strings_internal
             absl_throw_delegate absl_raw_logging_internal)
  find_library(REGULARS_${name} NAMES lib${name}.a)
  mark_as_advanced(REGULARS_${name})
  list(APPEND archives ${REGULARS_${name}})
endforeach()
add_library(regulars_phone_numbers INTERFACE)
if(archives MATCHES "NOTFOUND")
  target_link_libraries(regulars_phone_numbers INTERFACE phonenumber protobuf)
else()
  find_package(Threads REQUIRED)
  target_link_libraries(regulars_phone_numbers INTERFACE ${archives} PkgConfig::ICU Threads::Threads)
endif()
