# The questions by their own names, where somebody types: `command route` is still the system's.
if status is-interactive
    for question in route who-signs deputize
        if not functions -q $question
            function $question --inherit-variable question
                command jenjang $question $argv
            end
            complete -c $question -f -a '(__jenjang_complete)'
        end
    end
end
