import './Label.css';

/** A short word on a tag, such as “Draft wording”. */
export const Label = ({ children }: { children: string }) => <p className="label">{children}</p>;
