# idea: a program of nothing but comments ends at once, with no line step
# steps:

# This line does nothing either.
