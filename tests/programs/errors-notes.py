# idea: add_note gives an exception a list of notes as an attribute
error = ValueError('base')
error.add_note('first')  #: mutate attribute __notes__
error.add_note('second')
print(error.__notes__)
