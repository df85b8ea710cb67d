# idea: after a text over several lines another statement stands on its last line
# steps: 3 4 6 7
one, three = [1], [3]
text = f"""{one}
two
{three}"""; print(len(text))
print(text)
