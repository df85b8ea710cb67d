# idea: twenty blocks inside each other are stepped through one by one
# steps: 3 4 5 6 7 8 9 11 12 13 14 15 16 17 18 19 18 16 14 12 21 22 7 6 5 4 3 23
for a in [1]:
 for b in [1]:
  for c in [1]:
   for d in [1]:
    for e in [1]:
     if e:
      while True:
       try:
        if d:
         for f in [1]:
          if c:
           for g in [1]:
            if b:
             for h in [1]:
              if a:
               for i in [1]:
                print('inside')
       finally:
        print('finally')
       break
print('outside')
