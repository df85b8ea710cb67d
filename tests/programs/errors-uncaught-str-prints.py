# idea: what an uncaught exception's __str__ prints when it is put into words is not lost
# output: before
# output: asked for words
class Chatty(Exception):
    def __str__(self):
        print('asked for words')
        return 'chatty'


print('before')
raise Chatty
