<?php

namespace MediaWiki\Extension\Signet\Tests\Unit;

use MediaWiki\Extension\Signet\CookieJarWriter;
use MediaWiki\Extension\Signet\CookieNames;
use MediaWikiUnitTestCase;

/**
 * @covers \MediaWiki\Extension\Signet\CookieJarWriter
 * @covers \MediaWiki\Extension\Signet\CookieNames
 */
class CookiesTest extends MediaWikiUnitTestCase {
	public function testReadsWhatTheAuthorityWrites() {
		[ $value, $expire, $options ] = CookieJarWriter::parse( '__Host-w-session=a.b_c-d; Path=/; Secure; HttpOnly; SameSite=Lax' );
		$this->assertSame( 'a.b_c-d', $value );
		$this->assertNull( $expire );
		$this->assertSame( [ 'prefix' => '', 'raw' => true, 'domain' => '', 'path' => '/', 'secure' => true,
			'httpOnly' => true, 'sameSite' => 'Lax' ], $options );
		[ $value, $expire, $options ] = CookieJarWriter::parse( 'w-remember=x; Path=/; Domain=example.org; Max-Age=60' );
		$this->assertEqualsWithDelta( time() + 60, $expire, 2 );
		$this->assertSame( 'example.org', $options['domain'] );
		$this->assertFalse( $options['secure'] );
	}

	public function testNamesAreTheAuthoritys() {
		$this->assertSame( '__Host-w-session', ( new CookieNames( 'w', true, '' ) )->session );
		$this->assertSame( '__Secure-w-session', ( new CookieNames( 'w', true, 'example.org' ) )->session );
		$this->assertSame( 'w-remember', ( new CookieNames( 'w', false, '' ) )->remember );
	}

	public function testAServerWithoutASchemeIsAsItIsAsked() {
		$before = $_SERVER['HTTPS'] ?? null;
		unset( $_SERVER['HTTPS'] );
		$this->assertFalse( CookieNames::isSecure( '//wiki.example.org' ) );
		$_SERVER['HTTPS'] = 'off';
		$this->assertFalse( CookieNames::isSecure( '//wiki.example.org' ) );
		$_SERVER['HTTPS'] = 'on';
		$this->assertTrue( CookieNames::isSecure( '//wiki.example.org' ) );
		$this->assertFalse( CookieNames::isSecure( 'http://wiki.example.org' ) );
		unset( $_SERVER['HTTPS'] );
		$_SERVER['HTTP_X_FORWARDED_PROTO'] = 'https';
		$this->assertTrue( CookieNames::isSecure( '//wiki.example.org' ) );
		$this->assertFalse( CookieNames::isSecure( 'http://wiki.example.org' ) );
		unset( $_SERVER['HTTP_X_FORWARDED_PROTO'] );
		$_SERVER['HTTPS'] = $before;
	}
}
