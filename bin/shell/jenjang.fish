# Completion of jenjang for fish: jenjang itself is asked what may follow.
function __jenjang_complete
    set -l reply (command jenjang complete fish (commandline -cp | string collect) 2>/dev/null </dev/null)
    if test "$reply[1]" = files
        set -l option (string match -r -- '^--[^=]*=' (commandline -ct))
        __fish_complete_path (string replace -r -- '^--[^=]*=' '' (commandline -ct)) | string replace -r '^' "$option"
    else
        string join \n -- $reply[2..-1]
    end
end
complete -c jenjang -f -a '(__jenjang_complete)'
