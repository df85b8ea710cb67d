# idea: a loop asks again and again until an answer fits
# input: five
# input: -1
# input: 5
# output: number: number: number: 5
while True:
    try:
        n = int(input('number: '))
        if n > 0:
            break
    except ValueError:
        continue
print(n)
