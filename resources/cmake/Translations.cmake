# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# resources/translations/*.ts become .qm files inside the program (":/translations/sheafscope_de.qm").
#
#   cmake --build BUILD --target update_translations    brings the .ts files up to date with the sources; translated
#                                                       messages stay, new ones are marked unfinished
function(sheafscope_embed_translations target)
    file(GLOB ts_files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/translations/*.ts")
    set(folder "${CMAKE_CURRENT_BINARY_DIR}/translations")
    file(MAKE_DIRECTORY "${folder}")
    set(qm_files "")
    set(entries "")
    foreach(ts IN LISTS ts_files)
        get_filename_component(name "${ts}" NAME_WE)
        add_custom_command(OUTPUT "${folder}/${name}.qm"
            COMMAND Qt6::lrelease -silent "${ts}" -qm "${folder}/${name}.qm"
            DEPENDS "${ts}" COMMENT "Translation ${name}" VERBATIM)
        list(APPEND qm_files "${folder}/${name}.qm")
        string(APPEND entries "        <file>${name}.qm</file>\n")
    endforeach()
    file(CONFIGURE OUTPUT "${folder}/translations.qrc" CONTENT
        "<RCC version=\"1.0\">\n    <qresource prefix=\"/translations\">\n${entries}    </qresource>\n</RCC>\n")
    set(code "${folder}/translations_resource.cpp")
    add_custom_command(OUTPUT "${code}"
        COMMAND Qt6::rcc --name translations --output "${code}" "${folder}/translations.qrc"
        DEPENDS ${qm_files} "${folder}/translations.qrc" COMMENT "Translations into the program" VERBATIM)
    set_source_files_properties("${code}" PROPERTIES SKIP_AUTOGEN ON SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources(${target} PRIVATE "${code}")
endfunction()

function(sheafscope_add_translation_update)
    add_executable(list_core_texts "${PROJECT_SOURCE_DIR}/resources/translations/list_core_texts.cpp")
    sheafscope_qt_options(list_core_texts)
    target_link_libraries(list_core_texts PRIVATE Sheafscope::widgets)
    file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/generated/lupdate.txt" CONTENT "$<TARGET_FILE:Qt6::lupdate>\n")
    add_custom_target(update_translations
        COMMAND "${PROJECT_SOURCE_DIR}/resources/translations/update.sh"
                "$<TARGET_FILE:list_core_texts>" "$<TARGET_FILE:Qt6::lupdate>"
        DEPENDS list_core_texts VERBATIM)
endfunction()
