import type { Misunderstanding } from "../question/question";
import { usedText } from "../render/text/setting";
import type { Setting } from "../setting/setting";
import { type Edit, edited } from "../syntax/edited";
import { printMisunderstanding } from "./answering";
import type { Making } from "./common";
import { sheetFor } from "./setting";
import { EXIT, type Shell } from "./shell";

/** Writes the home into the user's file, or takes it out, and leaves all else in it as it is. */
export function keepHome(
  home: string | undefined,
  json: boolean,
  { language }: Pick<Making, "language">,
  shell: Shell,
): number {
  const file = shell.setting.files.find(({ role }) => role === "user");
  const fail = (error: Misunderstanding): number => printMisunderstanding(error, json, shell, language);
  if (file === undefined) return fail({ code: "no-setting-place", args: {}, suggestions: [] });
  const before = file.text ?? "";
  const folders = home === undefined ? undefined : foldersWith(file.path, shell.setting);
  const edits: Edit[] = [{ key: "regulation", value: home }];
  if (folders !== undefined) edits.push({ key: "rules", value: folders });
  const after = edits.reduce<string | undefined>((at, edit) => (at === undefined ? at : edited(at, edit)), before);
  const line = edits.map(({ key, value = "" }) => `${key}: ${value}`).join(" · ");
  if (after === undefined)
    return fail({ code: "uneditable-setting", args: { file: file.path, line }, suggestions: [] });
  const failed = after === before && home === undefined ? undefined : shell.writeConfig(file.path, after, before);
  if (failed !== undefined) return fail(failed);
  const stronger = strongerThan(file.path, shell.setting);
  const told = { contract: 1, regulation: home ?? null, file: file.path, overridden: stronger !== undefined };
  if (json) shell.out.write(`${JSON.stringify(told, null, 2)}\n`);
  else
    shell.out.write(
      usedText(
        { used: home?.replace(/^\[|\]$/g, ""), folders, file: file.path, stronger },
        sheetFor(shell.out, shell),
        language,
      ),
    );
  return EXIT.answered;
}

/** The folders of a file with those that an option adds, without which the home may not be there; undefined: none is added. */
function foldersWith(file: string, { rules }: Setting): string | undefined {
  const added = rules.filter(({ from }) => from.kind === "option");
  const before = rules.filter(({ from }) => from.kind === "file" && from.place.source.path === file);
  const all = new Set([...before, ...added].map(({ value }) => value));
  const words = [...all].map((value) => (/^[\w./-]+$/.test(value) ? value : JSON.stringify(value)));
  if (added.length === 0) return undefined;
  return words.length === 1 ? words[0] : `[${words.join(", ")}]`;
}

/** The setting, where something stronger than the user's file has chosen the home in it. */
function strongerThan(file: string, setting: Setting): Setting | undefined {
  const { from } = setting.regulations;
  const isStronger = from.kind === "variable" || (from.kind === "file" && from.place.source.path !== file);
  return isStronger ? setting : undefined;
}
