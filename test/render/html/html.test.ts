import { html, page } from "../../../src/render/html/html";

test("what is put into a page is text, and cannot leave its place", () => {
  const name = `<script>alert("1")</script>' onload='x`;
  const { text } = html`<p title="${name}">${[name, html`<b>${name}</b>`]}</p>`;
  expect(text).not.toContain("<script>");
  expect(text.match(/[<>]/g)).toHaveLength("<p></p><b></b>".match(/[<>]/g)?.length ?? 0);
  expect(text).not.toMatch(/"[^"]*'[^"]*"/);
});

test("a page is whole, names its language, and lets nothing run", () => {
  const text = page("a < b", "id", "p { color: red }", html`<p>${"x & y"}</p>`);
  expect(text).toContain('<html lang="id">');
  expect(text).toContain("<title>a &lt; b</title>");
  expect(text).toContain("<p>x &amp; y</p>");
  expect(text).toContain("default-src &#39;none&#39;");
});
