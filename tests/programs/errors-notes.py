# idea: add_note gives an exception a list of notes as an attribute
# steps: 3 4 5 6
error = ValueError('base')
error.add_note('first')  #: mutate attribute __notes__
error.add_note('second')
print(error.__notes__)
