cmake_minimum_required(VERSION 3.25)
# Writes the manual page and the completions of bash, zsh and fish from what the program itself says with --help, so that
# they cannot differ from it. Run while building:
#   cmake -DTRIVET=<program> -DVERSION=... -DDATE=... -DOUT=<folder> -P WriteManual.cmake
set(commands practice rehearse check inventory report plan apply self-check forget)

# What `trivet [command] --help` says: <prefix>_about, and lists of equal length <prefix>_options, _values, _texts.
function(read_help command prefix)
  execute_process(COMMAND "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "${TRIVET}" ${command} --help
                  OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE ";" "," help "${help}")
  string(REPLACE "\n" ";" lines "${help}")
  set(part usage)
  set(about "")
  set(options "")
  set(values "")
  set(texts "")
  foreach(line IN LISTS lines)
    if(line MATCHES "^Options:")
      set(part options)
    elseif(line MATCHES "^Arguments:")
      set(part arguments)
    elseif(part STREQUAL "usage" AND NOT line MATCHES "^Usage:")
      string(APPEND about " ${line}")
    elseif(part STREQUAL "options" AND line MATCHES "^  (-[^ ,]+(, -[^ ,]+)*)( <([^>]+)>)?( +(.*))?$")
      set(names "${CMAKE_MATCH_1}")
      list(APPEND values "${CMAKE_MATCH_4}=")
      list(APPEND texts "${CMAKE_MATCH_6} ")
      string(REGEX REPLACE "^-[^-].*, --" "--" name "${names}") # of "-h, --help" the long one
      string(REGEX REPLACE ",.*" "" name "${name}")
      list(APPEND options "${name}")
    elseif(part STREQUAL "options" AND line MATCHES "^   +(.+)$")
      list(POP_BACK texts text)
      list(APPEND texts "${text}${CMAKE_MATCH_1} ")
    endif()
  endforeach()
  string(STRIP "${about}" about)
  foreach(name about options values texts)
    set(${prefix}_${name} "${${name}}" PARENT_SCOPE)
  endforeach()
endfunction()

function(escaped text result)
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "-" "\\-" text "${text}")
  string(STRIP "${text}" text)
  string(REGEX REPLACE "^([.'])" "\\\\&\\1" text "${text}") # no request of the formatter
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

# The options of one command as a list of the manual page.
function(options_in_manual prefix result)
  set(page "")
  foreach(option value text IN ZIP_LISTS ${prefix}_options ${prefix}_values ${prefix}_texts)
    string(REGEX REPLACE "=$" "" value "${value}")
    escaped("${option}" option)
    escaped("${text}" text)
    if(NOT value STREQUAL "")
      string(APPEND page ".TP\n\\fB${option}\\fR \\fI${value}\\fR\n${text}\n")
    else()
      string(APPEND page ".TP\n\\fB${option}\\fR\n${text}\n")
    endif()
  endforeach()
  set(${result} "${page}" PARENT_SCOPE)
endfunction()

read_help("" wizard)
foreach(command IN LISTS commands)
  read_help(${command} ${command})
endforeach()

# ---- trivet.1
escaped("${wizard_about}" about)
options_in_manual(wizard wizard_page)
set(page ".TH TRIVET 1 \"${DATE}\" \"Trivet ${VERSION}\" \"User commands\"
.SH NAME
trivet \\- connect Autotask, Datto RMM and IT Glue in the right order
.SH SYNOPSIS
.B trivet
[\\fIoptions\\fR]
.br
")
foreach(command IN LISTS commands)
  string(APPEND page ".B trivet ${command}\n[\\fIoptions\\fR]\n.br\n")
endforeach()
string(APPEND page ".SH DESCRIPTION\n${about}\n.SH OPTIONS\n${wizard_page}")
foreach(command IN LISTS commands)
  escaped("${${command}_about}" about)
  options_in_manual(${command} command_page)
  string(TOUPPER "${command}" head)
  string(APPEND page ".SH TRIVET ${head}\n${about}\n${command_page}")
endforeach()
string(APPEND page ".SH EXIT STATUS
.TP
0
Nothing needs anybody; of \\fBrehearse\\fR: every link is verified.
.TP
1
Something needs somebody.
.TP
2
Something could not be read or written.
.TP
64
Wrong usage.
")
file(WRITE "${OUT}/trivet.1" "${page}")

# ---- completions
set(bash "# Completion of trivet for bash; made from what the program says with --help.\n_trivet()\n{\n    local options\n    case \"\${COMP_WORDS[1]}\" in\n")
set(zsh "#compdef trivet\n# Made from what the program says with --help.\nlocal -a options\ncase \"\${words[2]}\" in\n")
set(fish "# Completion of trivet for fish; made from what the program says with --help.\n")
list(JOIN commands " " command_words)
set(no_command "not __fish_seen_subcommand_from ${command_words}")
string(APPEND fish "complete -c trivet -f -n '${no_command}' -a '${command_words}'\n")
foreach(command IN LISTS commands ITEMS wizard)
  list(JOIN ${command}_options " " words)
  if(command STREQUAL "wizard")
    string(APPEND bash "        *) options=\"${command_words} ${words}\" ;;\n")
    string(APPEND zsh "  *) options=(${command_words} ${words}) ;;\n")
    set(condition "${no_command}")
  else()
    string(APPEND bash "        ${command}) options=\"${words}\" ;;\n")
    string(APPEND zsh "  ${command}) options=(${words}) ;;\n")
    set(condition "__fish_seen_subcommand_from ${command}")
  endif()
  foreach(option value text IN ZIP_LISTS ${command}_options ${command}_values ${command}_texts)
    if(option MATCHES "^--(.+)$")
      set(long "${CMAKE_MATCH_1}")
      string(STRIP "${text}" text)
      string(REPLACE "'" "\\'" text "${text}")
      set(needs "")
      if(NOT value STREQUAL "=")
        set(needs " -r")
      endif()
      string(APPEND fish "complete -c trivet -n '${condition}' -l ${long}${needs} -d '${text}'\n")
    endif()
  endforeach()
endforeach()
string(APPEND bash "    esac\n    local word=\"\${COMP_WORDS[COMP_CWORD]}\"\n    COMPREPLY=(\$(compgen -W \"\$options\" -f -- \"\$word\"))\n}\ncomplete -o filenames -F _trivet trivet\n")
string(APPEND zsh "esac\ncompadd -- \$options\n_files\n")
file(WRITE "${OUT}/trivet.bash" "${bash}")
file(WRITE "${OUT}/_trivet" "${zsh}")
file(WRITE "${OUT}/trivet.fish" "${fish}")
