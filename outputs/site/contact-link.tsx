interface ContactLinkProps {
  /** A sentence with the contact in it. */
  readonly text: string;
  readonly contact: string;
}

/** The sentence, in which an address opens a mail; a contact that is no address stands as it is. */
export function ContactLink({ text, contact }: ContactLinkProps) {
  const at = /^[^\s@/?&#]+@[^\s@/?&#]+$/.test(contact) ? text.lastIndexOf(contact) : -1;
  if (at === -1) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <a href={`mailto:${contact}`}>{contact}</a>
      {text.slice(at + contact.length)}
    </>
  );
}
