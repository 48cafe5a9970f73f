import { ADVERTISING, at, out, pane, piece, type Row, report, row, said, says, without } from "./claims";

/** Article D: the Mail Delivery Subsystem. */
export const SUBSYSTEM: readonly Row[] = [
  row(
    147,
    "error not understood",
    said("userunknown", "verdict.userunknown.headline", /not found/, /見つかりません/),
    piece("550", "pane.codes.reply.550", /refused/, /断られました/),
  ),
  row(148, "vanished mail, damaged account", out("alarmist and wrong: a returned mail damages nothing")),
  row(
    149,
    "SMTP, POP, DNS explained",
    pane("pane.path.sentence.failed", /It stopped here/, /ここで止まりました/),
    out("a course on protocols is no part of the pane"),
  ),
  row(150, "SMTP optimises the body", out("wrong")),
  row(
    151,
    "providers block spam and viruses",
    at("virusdetected", "C17"),
    said("virusdetected", "verdict.virusdetected.explanation", /harmful software/, /有害なプログラム/),
  ),
  row(152, "names of daemons", {
    kind: "This message was created automatically by mail delivery software.\nA message that you sent could not be delivered to one or more of its recipients.\n\n  sato@example.jp\n    550 5.1.1 User unknown",
    subject: "Mail delivery failed: returning message to sender",
    is: "bounce",
  }),
  row(153, "other names", report("software")),
  row(154, "550", says("550 5.1.2 Host unknown", "hostunknown"), says("550 5.1.1 User unknown", "userunknown")),
  row(155, "550 Host Unknown", says("550 Host unknown", "hostunknown")),
  row(156, "550 User Unknown", says("550 User unknown", "userunknown")),
  row(157, "typing error", at("userunknown", "C01", { how: "lookalikes" })),
  row(
    158,
    "553 not authenticated",
    says("553 5.7.1 <a@example.com>: Sender address rejected: not logged in", "securityerror.smtp_auth"),
  ),
  row(159, "the program's authentication", at("securityerror", "C10")),
  row(160, "wrong own address", at("rejected", "C10", { how: "address" })),
  row(161, "Outlook steps", at("securityerror.smtp_auth", "C10", { client: "classic", how: "pop" })),
  row(
    162,
    "Relay access denied by who said it",
    says("554 5.7.1 <sato@example.jp>: Relay access denied", "norelaying.wrong_mx"),
    {
      says: "554 5.7.1 <sato@example.co.jp>: Relay access denied",
      by: "smtp.example.com",
      as: ["norelaying.submission"],
    },
    without("norelaying.wrong_mx", "C10"),
    at("norelaying.submission", "C10"),
    at("norelaying.wrong_mx", "C25"),
    at("norelaying.wrong_mx", "C14"),
  ),
  row(163, "authentication solves it", at("norelaying.submission", "C10", { client: "classic", how: "auth" })),
  row(
    164,
    "554 Service unavailable",
    says("554 5.0.0 Service unavailable\n<<< 550 5.1.1 <sato@example.jp>: User unknown", "userunknown"),
  ),
  row(165, "deleted data", out("no part of a returned mail")),
  row(166, "a recovery company", out(ADVERTISING)),
  row(167, "local data", out("no part of a returned mail")),
  row(168, "backup", out("no part of a returned mail")),
];
