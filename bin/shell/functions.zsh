# The questions by their own names, where somebody types: `command route` is still the system's.
if [[ -o interactive ]]; then
  for _jenjang_question in route who-signs deputize; do
    if (( ! ${+aliases[$_jenjang_question]} && ! ${+functions[$_jenjang_question]} )); then
      functions[$_jenjang_question]="command jenjang $_jenjang_question \"\$@\""
      compdef _jenjang $_jenjang_question
    fi
  done
  unset _jenjang_question
fi
