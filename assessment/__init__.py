"""The nouns everyone shares: questionnaires, responses, ratings, assessments, faults."""
