# What `cmake --install` puts where: the program, its desktop entry, icon and file type.
include(GNUInstallDirs)

set(packaging ${CMAKE_CURRENT_LIST_DIR}/packaging)
install(TARGETS regulars RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${packaging}/regulars.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/regulars.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${packaging}/regulars.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes
  RENAME application-x-regulars.svg)
install(FILES ${packaging}/regulars.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
