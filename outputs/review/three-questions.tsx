/** The questions that each meeting asks; in print there is room under each. */
export function ThreeQuestions({ questions }: { questions: readonly string[] }) {
  return (
    <div class="questions">
      <ol>
        {questions.map((question) => (
          <li>{question}</li>
        ))}
      </ol>
    </div>
  );
}
