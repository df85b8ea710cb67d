# idea: a triple-quoted text over several lines shifts no line number after it
# steps: 3 6
text = """one
two
three"""
print(len(text))
