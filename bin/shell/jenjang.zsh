# Completion of jenjang for zsh: jenjang itself is asked what may follow.
_jenjang() {
  local line="${(j: :)words[1,CURRENT-1]} ${QIPREFIX-}${IPREFIX-}${PREFIX-}" what
  local -a reply values shown suffix
  reply=("${(@f)$(command jenjang complete zsh "$line" "${COLUMNS:-80}" 2>/dev/null </dev/null)}")
  what=${reply[1]-}
  if [[ $what == files ]]; then
    [[ $PREFIX != --*=* ]] || compset -P '*='
    _files
    return
  fi
  (( $#reply > 1 )) || return 1
  shift reply
  values=("${(@)reply%%$'\t'*}")
  shown=("${(@)reply#*$'\t'}")
  # The space after a name of a list goes when the list goes on.
  [[ $what != stay || -n ${compstate[quote]-} ]] || suffix=(-S ' ' -r $',;: \t\n')
  compadd -U -V jenjang -l -d shown "${(@)suffix}" -a values
  [[ $what != list ]] || compstate[insert]= compstate[list]='list force'
}
if [[ -o interactive ]]; then
  (( ${+functions[compdef]} )) || { autoload -Uz compinit && compinit -i }
  compdef _jenjang jenjang
fi
