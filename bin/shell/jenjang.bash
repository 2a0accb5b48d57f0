# Completion of jenjang for bash 3.2 and later: jenjang itself is asked what may follow.
_jenjang() {
  COMPREPLY=()
  local reply what choice
  reply=$(command jenjang complete bash "${COMP_LINE:0:COMP_POINT}" "${2-}" "${COMP_TYPE-}" 2>/dev/null </dev/null) || return 0
  {
    IFS= read -r what || return 0
    while IFS= read -r choice; do
      [ -z "$choice" ] || COMPREPLY[${#COMPREPLY[@]}]=$choice
    done
  } <<<"$reply"
  if type compopt >/dev/null 2>&1; then
    [ "$what" = files ] || compopt +o default
    [ "$what" = stay ] || compopt +o nospace
  elif [ "$what" = space ] && [ ${#COMPREPLY[@]} -eq 1 ]; then
    COMPREPLY[0]="${COMPREPLY[0]} "
  fi
  return 0
}
complete -o default -o nospace -F _jenjang jenjang
