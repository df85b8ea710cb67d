# idea: an expression that the compiler folds away still has its step
# steps: 3 4 5 6
seconds = 60 * 60 * 24
pair = ('a' 'b', 'c' * 3)  #: origin pair constant; origin pair/item:1 constant
negative = -(-5)
print(seconds, pair, negative)
