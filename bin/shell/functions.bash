# The questions by their own names, where somebody types: `command route` is still the system's.
case $- in
  *i*)
    if ! shopt -oq posix; then
      for _jenjang_question in route who-signs deputize; do
        if ! alias "$_jenjang_question" >/dev/null 2>&1 && ! declare -F "$_jenjang_question" >/dev/null; then
          eval "function $_jenjang_question { command jenjang $_jenjang_question \"\$@\"; }"
          complete -o default -o nospace -F _jenjang "$_jenjang_question"
        fi
      done
      unset _jenjang_question
    fi
    ;;
esac
