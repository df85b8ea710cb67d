# idea: an empty answer is an empty text, not the end of input
# input:
# input: after
# output: > > ['', 'after']
answers = [input('> '), input('> ')]
print(answers)
