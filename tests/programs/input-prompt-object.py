# idea: a prompt is printed through the str of any object, once
# input: yes
# output: asked
# output: ? yes
class Prompt:
    def __str__(self):
        print('asked')
        return '? '


print(input(Prompt()))
