-- The default's second version. The figures are the product's choice.
insert into monitoring_policy (authority_id, version, document)
select '*', 2, document || '{
  "suppressionThreshold": 5,
  "tolerancePercent": 10,
  "calendar": {
    "reminderWorkingDays": {"REVIEW": 20, "REPORT": 5, "STATEMENT": 20, "RATING": 10, "NOTICE": 10},
    "overdueWorkingDays": {"REVIEW": 10, "REPORT": 5, "STATEMENT": 10, "RATING": 1, "NOTICE": 1},
    "onClosedDays": {"REVIEW": "KEEP", "REPORT": "WORKING_DAY_AFTER",
      "STATEMENT": "WORKING_DAY_AFTER", "RATING": "WORKING_DAY_BEFORE", "NOTICE": "WORKING_DAY_BEFORE"},
    "reportWorkingDays": 10,
    "statementWorkingDays": 20,
    "ratingEveryMonths": 12},
  "rating": {"goodFrom": 90, "approachingFrom": 75, "improvementFrom": 50,
    "leastMeasurablePercent": 50, "poor": ["INADEQUATE"]},
  "regime": "LIGHT_TOUCH"
}'::jsonb
  from monitoring_policy where authority_id = '*' and version = 1;
