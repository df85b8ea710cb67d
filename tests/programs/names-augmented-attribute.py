# idea: += on an attribute reads it, adds, and stores the result in the same attribute
# steps: 3 4 7 8 9
class Score:
    total = 0


score = Score()
score.total += 5  #: mutate attribute total
print(score.total, Score.total)
