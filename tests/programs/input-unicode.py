# idea: an answer may hold any characters
# input: naïve 😀
# output: naïve 😀 7
text = input()
print(text, len(text))
