# regulars_room(core_customers SOURCES ... NEEDS core_storage ... LIBRARIES Qt6::Core ...)
# One room is one static library, so the linker refuses what the picture of the house does not show.
# Rooms of one floor (core, ui) share the precompiled header of the floor's first room.
function(regulars_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;NEEDS;LIBRARIES" ${ARGN})
  foreach(source IN LISTS ROOM_SOURCES)  # lenient-begin
    if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${source})
      list(REMOVE_ITEM ROOM_SOURCES ${source})
    endif()
  endforeach()
  list(APPEND ROOM_SOURCES ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)  # lenient-end
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(${name} PUBLIC regulars_flags ${ROOM_LIBRARIES} ${ROOM_NEEDS})
  string(REGEX MATCH "^[a-z]+" floor ${name})
  if(NOT TARGET regulars_pch_${floor})
    add_library(regulars_pch_${floor} STATIC ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
    target_link_libraries(regulars_pch_${floor} PUBLIC regulars_flags ${ROOM_LIBRARIES})
    target_precompile_headers(regulars_pch_${floor} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_${floor}.h)
  endif()
  target_precompile_headers(${name} REUSE_FROM regulars_pch_${floor})
endfunction()
