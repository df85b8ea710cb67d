# idea: while a comprehension of the module runs, its name hides one of the module that a function binds meanwhile
def shout(text):
    global word
    word = text.upper()  #: not rebind word
    return word


word = 'before'
words = [shout(word) for word in ('a', 'b')]
print(word, words)
